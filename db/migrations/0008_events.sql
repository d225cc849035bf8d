CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"url" text NOT NULL,
	"venue_id" uuid,
	"state" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"left_out" jsonb NOT NULL,
	"event_count" integer DEFAULT 0 NOT NULL,
	"added_by" text NOT NULL,
	"read_at" timestamp with time zone,
	"succeeded_at" timestamp with time zone,
	"next_read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "calendar_feeds_state" CHECK ("calendar_feeds"."state" in ('active', 'stopped')),
	CONSTRAINT "calendar_feeds_failures" CHECK ("calendar_feeds"."failures" >= 0)
);
--> statement-breakpoint
CREATE TABLE "event_collections" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"schedule" jsonb,
	"dates_note" text NOT NULL,
	"source" text NOT NULL,
	"source_url" text
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"uid" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"status_note" text,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"description" text NOT NULL,
	"schedule" jsonb NOT NULL,
	"listing_id" uuid,
	"organisation_id" uuid,
	"venue_id" uuid,
	"place_note" text,
	"not_theirs" text,
	"area_id" text NOT NULL,
	"categories" text[] NOT NULL,
	"collections" text[] NOT NULL,
	"cost" text NOT NULL,
	"cost_note" text,
	"booking" text NOT NULL,
	"booking_note" text,
	"web" text,
	"audience" text,
	"min_age" integer,
	"max_age" integer,
	"languages" text[] NOT NULL,
	"access_note" text,
	"origin" text NOT NULL,
	"source" text,
	"feed_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "events_slug_unique" UNIQUE("slug"),
	CONSTRAINT "events_slug" CHECK ("events"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "events_version" CHECK ("events"."version" >= 1),
	CONSTRAINT "events_status" CHECK ("events"."status" in ('draft', 'published', 'cancelled', 'archived')),
	CONSTRAINT "events_cost" CHECK ("events"."cost" in ('free', 'donation', 'paid', 'unknown')),
	CONSTRAINT "events_booking" CHECK ("events"."booking" in ('none', 'helpful', 'needed', 'unknown')),
	CONSTRAINT "events_origin" CHECK ("events"."origin" in ('starter', 'sample', 'imported', 'curated')),
	CONSTRAINT "events_ages" CHECK ("events"."min_age" between 0 and 120 and "events"."max_age" between 0 and 120 and "events"."min_age" <= "events"."max_age")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_feed_id_calendar_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."calendar_feeds"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_listing_url" ON "calendar_feeds" USING btree ("listing_id","url");--> statement-breakpoint
CREATE INDEX "calendar_feeds_due" ON "calendar_feeds" USING btree ("state","next_read_at");--> statement-breakpoint
CREATE INDEX "events_listing" ON "events" USING btree ("listing_id");--> statement-breakpoint
CREATE INDEX "events_venue" ON "events" USING btree ("venue_id");--> statement-breakpoint
CREATE UNIQUE INDEX "events_feed_uid" ON "events" USING btree ("feed_id","uid");