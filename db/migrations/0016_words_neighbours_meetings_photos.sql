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
CREATE TABLE "neighbour_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"url" text NOT NULL,
	"within_metres" integer NOT NULL,
	"state" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"problem_page" integer,
	"service_count" integer DEFAULT 0 NOT NULL,
	"without_place" integer DEFAULT 0 NOT NULL,
	"versions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"read_at" timestamp with time zone,
	"succeeded_at" timestamp with time zone,
	"next_read_at" timestamp with time zone NOT NULL,
	CONSTRAINT "neighbour_feeds_url_unique" UNIQUE("url"),
	CONSTRAINT "neighbour_feeds_state" CHECK ("neighbour_feeds"."state" in ('active', 'stopped')),
	CONSTRAINT "neighbour_feeds_failures" CHECK ("neighbour_feeds"."failures" >= 0)
);
--> statement-breakpoint
CREATE TABLE "neighbour_listings" (
	"feed_id" uuid NOT NULL,
	"their_id" text NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"organisation" text,
	"web" text NOT NULL,
	"town" text,
	"postcode" text,
	"lat" double precision NOT NULL,
	"lng" double precision NOT NULL,
	"assured_on" date,
	"changed_on" date,
	CONSTRAINT "neighbour_listings_feed_id_their_id_pk" PRIMARY KEY("feed_id","their_id")
);
--> statement-breakpoint
CREATE TABLE "suggestion_photos" (
	"suggestion_id" uuid PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "suggestion_photos_type" CHECK ("suggestion_photos"."type" in ('image/jpeg', 'image/png', 'image/webp'))
);
--> statement-breakpoint
CREATE TABLE "help_texts" (
	"help_id" text NOT NULL,
	"language" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "help_texts_help_id_language_pk" PRIMARY KEY("help_id","language"),
	CONSTRAINT "help_texts_language" CHECK ("help_texts"."language" in ('en', 'ro', 'pl', 'lt'))
);
--> statement-breakpoint
CREATE TABLE "wording_revisions" (
	"subject" text NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"is_change" boolean NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "wording_revisions_subject_key_version_pk" PRIMARY KEY("subject","key","version"),
	CONSTRAINT "wording_revisions_subject" CHECK ("wording_revisions"."subject" in ('word', 'category', 'help'))
);
--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "is_retired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "categories" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "room_meetings" ADD CONSTRAINT "room_meetings_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "neighbour_listings" ADD CONSTRAINT "neighbour_listings_feed_id_neighbour_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."neighbour_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_photos" ADD CONSTRAINT "suggestion_photos_suggestion_id_suggestions_id_fk" FOREIGN KEY ("suggestion_id") REFERENCES "public"."suggestions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_meetings_area" ON "room_meetings" USING btree ("area_id","start");--> statement-breakpoint
CREATE INDEX "neighbour_feeds_due" ON "neighbour_feeds" USING btree ("state","next_read_at");--> statement-breakpoint
CREATE INDEX "neighbour_listings_name" ON "neighbour_listings" USING btree ("name");