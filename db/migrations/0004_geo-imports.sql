CREATE TABLE "area_boundaries" (
	"area_id" text PRIMARY KEY NOT NULL,
	"boundary" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "area_flags" (
	"venue_id" uuid PRIMARY KEY NOT NULL,
	"flag" text NOT NULL,
	"candidates" text[] NOT NULL,
	CONSTRAINT "area_flags_flag" CHECK ("area_flags"."flag" in ('near_boundary', 'outside'))
);
--> statement-breakpoint
CREATE TABLE "geo_imports" (
	"subject" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"source_date" date NOT NULL,
	"imported_at" timestamp with time zone NOT NULL,
	CONSTRAINT "geo_imports_subject" CHECK ("geo_imports"."subject" in ('areas', 'postcodes', 'population'))
);
--> statement-breakpoint
CREATE TABLE "output_areas" (
	"id" text PRIMARY KEY NOT NULL,
	"lat" double precision,
	"lng" double precision,
	"area_id" text,
	"population" integer NOT NULL,
	CONSTRAINT "output_areas_point" CHECK (("output_areas"."lat" is null) = ("output_areas"."lng" is null) and "output_areas"."lat" between -90 and 90 and "output_areas"."lng" between -180 and 180),
	CONSTRAINT "output_areas_population" CHECK ("output_areas"."population" >= 0)
);
--> statement-breakpoint
CREATE TABLE "postcodes" (
	"postcode" text PRIMARY KEY NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"precision" text NOT NULL,
	"area_id" text,
	"ended_on" text,
	CONSTRAINT "postcodes_form" CHECK ("postcodes"."postcode" ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}$'),
	CONSTRAINT "postcodes_point" CHECK (("postcodes"."lat" is null) = ("postcodes"."lng" is null) and "postcodes"."lat" between -90 and 90 and "postcodes"."lng" between -180 and 180),
	CONSTRAINT "postcodes_precision" CHECK ("postcodes"."precision" in ('postcode', 'sector'))
);
--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "outline_source" text;--> statement-breakpoint
ALTER TABLE "areas" ADD COLUMN "outline_date" date;--> statement-breakpoint
ALTER TABLE "area_boundaries" ADD CONSTRAINT "area_boundaries_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "area_flags" ADD CONSTRAINT "area_flags_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "output_areas" ADD CONSTRAINT "output_areas_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postcodes" ADD CONSTRAINT "postcodes_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "output_areas_area" ON "output_areas" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "postcodes_area" ON "postcodes" USING btree ("area_id");