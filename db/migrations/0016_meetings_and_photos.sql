CREATE TABLE "room_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"area_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"title" text NOT NULL,
	"start" text NOT NULL,
	"end" text NOT NULL,
	"place" text NOT NULL,
	"note" text,
	"is_public" boolean NOT NULL,
	"is_cancelled" boolean NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "room_meetings_order" CHECK ("room_meetings"."end" >= "room_meetings"."start")
);
--> statement-breakpoint
CREATE TABLE "suggestion_photos" (
	"suggestion_id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "suggestion_photos_type" CHECK ("suggestion_photos"."type" in ('image/jpeg', 'image/png', 'image/webp'))
);
--> statement-breakpoint
ALTER TABLE "room_meetings" ADD CONSTRAINT "room_meetings_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_photos" ADD CONSTRAINT "suggestion_photos_suggestion_id_suggestions_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_meetings_area" ON "room_meetings" USING btree ("area_id","start");