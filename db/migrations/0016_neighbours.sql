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
ALTER TABLE "neighbour_listings" ADD CONSTRAINT "neighbour_listings_feed_id_neighbour_feeds_id_fk" FOREIGN KEY ("feed_id") REFERENCES "public"."neighbour_feeds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "neighbour_feeds_due" ON "neighbour_feeds" USING btree ("state","next_read_at");--> statement-breakpoint
CREATE INDEX "neighbour_listings_name" ON "neighbour_listings" USING btree ("name");