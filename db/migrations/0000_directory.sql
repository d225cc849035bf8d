CREATE TABLE "contacts" (
	"listing_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"role" text,
	"phone" text,
	"email" text,
	"web" text,
	"is_public" boolean NOT NULL,
	CONSTRAINT "contacts_listing_id_position_pk" PRIMARY KEY("listing_id","position")
);
--> statement-breakpoint
CREATE TABLE "listing_categories" (
	"listing_id" uuid NOT NULL,
	"category_id" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "listing_categories_listing_id_category_id_pk" PRIMARY KEY("listing_id","category_id")
);
--> statement-breakpoint
CREATE TABLE "listings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"source_ref" text,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"closed_note" text,
	"name" text NOT NULL,
	"kinds" text[] NOT NULL,
	"summary" text NOT NULL,
	"description" text NOT NULL,
	"organisation_id" uuid,
	"venue_id" uuid,
	"area_id" text NOT NULL,
	"areas_served" text[] NOT NULL,
	"opening_times" jsonb,
	"cost" text NOT NULL,
	"cost_note" text,
	"min_age" integer,
	"max_age" integer,
	"languages" text[] NOT NULL,
	"details" jsonb NOT NULL,
	"origin" text NOT NULL,
	"source" text,
	"source_url" text,
	"source_date" text,
	"confidence" text,
	"checked_on" date,
	"checked_by" text,
	"checked_how" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "listings_slug_unique" UNIQUE("slug"),
	CONSTRAINT "listings_source_ref_unique" UNIQUE("source_ref"),
	CONSTRAINT "listings_slug" CHECK ("listings"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "listings_version" CHECK ("listings"."version" >= 1),
	CONSTRAINT "listings_status" CHECK ("listings"."status" in ('draft', 'in_review', 'published', 'temporarily_closed', 'archived')),
	CONSTRAINT "listings_kinds" CHECK ("listings"."kinds" <@ array['hub', 'library', 'warm_space', 'hirc', 'group', 'service', 'venue']::text[]),
	CONSTRAINT "listings_some_kind" CHECK (cardinality("listings"."kinds") > 0),
	CONSTRAINT "listings_cost" CHECK ("listings"."cost" in ('free', 'donation', 'paid', 'unknown')),
	CONSTRAINT "listings_ages" CHECK ("listings"."min_age" between 0 and 120 and "listings"."max_age" between 0 and 120 and "listings"."min_age" <= "listings"."max_age"),
	CONSTRAINT "listings_origin" CHECK ("listings"."origin" in ('starter', 'sample', 'imported', 'curated')),
	CONSTRAINT "listings_confidence" CHECK ("listings"."confidence" in ('high', 'medium')),
	CONSTRAINT "listings_checked_how" CHECK ("listings"."checked_how" in ('visited', 'phoned', 'group_told_us', 'website'))
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"listing_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"reason" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "revisions_listing_id_version_pk" PRIMARY KEY("listing_id","version")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"about" text,
	"web" text,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_version" CHECK ("organisations"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "venues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"address_line_1" text,
	"address_line_2" text,
	"town" text,
	"postcode" text,
	"lat" double precision,
	"lng" double precision,
	"point_precision" text,
	"address_is_hidden" boolean DEFAULT false NOT NULL,
	"area_id" text NOT NULL,
	"access" jsonb,
	CONSTRAINT "venues_slug_unique" UNIQUE("slug"),
	CONSTRAINT "venues_version" CHECK ("venues"."version" >= 1),
	CONSTRAINT "venues_point" CHECK (("venues"."lat" is null) = ("venues"."lng" is null) and "venues"."lat" between -90 and 90 and "venues"."lng" between -180 and 180),
	CONSTRAINT "venues_precision" CHECK ("venues"."point_precision" in ('exact', 'postcode', 'sector', 'place')),
	CONSTRAINT "venues_point_has_precision" CHECK (("venues"."lat" is null) = ("venues"."point_precision" is null))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"listing_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "areas" (
	"id" text PRIMARY KEY NOT NULL,
	"borough_id" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"description" text NOT NULL,
	"centre_lat" double precision NOT NULL,
	"centre_lng" double precision NOT NULL,
	"outline" jsonb NOT NULL,
	"outline_is_indicative" boolean NOT NULL,
	"population" integer,
	"population_source" text,
	"neighbours" text[] NOT NULL,
	"sort" integer NOT NULL,
	CONSTRAINT "areas_centre" CHECK (("areas"."centre_lat" is null) = ("areas"."centre_lng" is null) and "areas"."centre_lat" between -90 and 90 and "areas"."centre_lng" between -180 and 180),
	CONSTRAINT "areas_population" CHECK ("areas"."population" >= 0)
);
--> statement-breakpoint
CREATE TABLE "boroughs" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"centre_lat" double precision NOT NULL,
	"centre_lng" double precision NOT NULL,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	CONSTRAINT "boroughs_centre" CHECK (("boroughs"."centre_lat" is null) = ("boroughs"."centre_lng" is null) and "boroughs"."centre_lat" between -90 and 90 and "boroughs"."centre_lng" between -180 and 180),
	CONSTRAINT "boroughs_bounds" CHECK ("boroughs"."west" < "boroughs"."east" and "boroughs"."south" < "boroughs"."north")
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"sort" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"aliases" text[] NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"area_id" text NOT NULL,
	CONSTRAINT "places_kind" CHECK ("places"."kind" in ('town', 'village', 'hamlet', 'suburb')),
	CONSTRAINT "places_point" CHECK (("places"."lat" is null) = ("places"."lng" is null) and "places"."lat" between -90 and 90 and "places"."lng" between -180 and 180)
);
--> statement-breakpoint
CREATE TABLE "postcode_sectors" (
	"sector" text PRIMARY KEY NOT NULL,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"area_id" text NOT NULL,
	CONSTRAINT "postcode_sectors_form" CHECK ("postcode_sectors"."sector" ~ '^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9]$'),
	CONSTRAINT "postcode_sectors_point" CHECK (("postcode_sectors"."lat" is null) = ("postcode_sectors"."lng" is null) and "postcode_sectors"."lat" between -90 and 90 and "postcode_sectors"."lng" between -180 and 180)
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_categories" ADD CONSTRAINT "listing_categories_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_categories" ADD CONSTRAINT "listing_categories_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "venues" ADD CONSTRAINT "venues_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "areas" ADD CONSTRAINT "areas_borough_id_boroughs_id_fk" FOREIGN KEY ("borough_id") REFERENCES "public"."boroughs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postcode_sectors" ADD CONSTRAINT "postcode_sectors_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_categories_category" ON "listing_categories" USING btree ("category_id");--> statement-breakpoint
CREATE INDEX "listings_status_id" ON "listings" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "listings_venue" ON "listings" USING btree ("venue_id");--> statement-breakpoint
CREATE INDEX "listings_organisation" ON "listings" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "listings_area" ON "listings" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "venues_area" ON "venues" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "outbox_order" ON "outbox" USING btree ("transaction_id","id");--> statement-breakpoint
CREATE INDEX "outbox_listing" ON "outbox" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "places_area" ON "places" USING btree ("area_id");--> statement-breakpoint
CREATE INDEX "postcode_sectors_area" ON "postcode_sectors" USING btree ("area_id");