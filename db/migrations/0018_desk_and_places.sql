CREATE TABLE "event_edits" (
	"user_id" uuid NOT NULL,
	"event" text NOT NULL,
	"base_version" integer NOT NULL,
	"typed" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "event_edits_user_id_event_pk" PRIMARY KEY("user_id","event")
);
--> statement-breakpoint
CREATE TABLE "link_checks" (
	"address" text PRIMARY KEY NOT NULL,
	"looked_at" timestamp with time zone,
	"next_look_at" timestamp with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	"problem" text,
	"http_status" integer,
	CONSTRAINT "link_checks_problem" CHECK ("link_checks"."problem" in ('gone', 'error', 'not_answering', 'too_slow', 'goes_in_circles', 'address_not_allowed')),
	CONSTRAINT "link_checks_failing" CHECK (("link_checks"."failures" > 0) = ("link_checks"."failing_since" is not null) and ("link_checks"."failures" > 0) = ("link_checks"."problem" is not null))
);
--> statement-breakpoint
CREATE TABLE "listing_venues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"note" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "second_looks" (
	"listing_id" uuid PRIMARY KEY NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text
);
--> statement-breakpoint
ALTER TABLE "scheduled_moves" DROP CONSTRAINT "scheduled_moves_move";--> statement-breakpoint
ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_sender";--> statement-breakpoint
ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_subject";--> statement-breakpoint
ALTER TABLE "suggestions" DROP CONSTRAINT "suggestions_about";--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "event_id" uuid;--> statement-breakpoint
ALTER TABLE "event_edits" ADD CONSTRAINT "event_edits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_venues" ADD CONSTRAINT "listing_venues_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_venues" ADD CONSTRAINT "listing_venues_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_looks" ADD CONSTRAINT "second_looks_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_looks" ADD CONSTRAINT "second_looks_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "link_checks_next_look" ON "link_checks" USING btree ("next_look_at");--> statement-breakpoint
CREATE UNIQUE INDEX "listing_venues_once" ON "listing_venues" USING btree ("listing_id","venue_id");--> statement-breakpoint
CREATE INDEX "listing_venues_venue" ON "listing_venues" USING btree ("venue_id");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "venues_name" ON "venues" USING btree (lower("name"));--> statement-breakpoint
CREATE INDEX "suggestions_event" ON "suggestions" USING btree ("event_id");--> statement-breakpoint
ALTER TABLE "scheduled_moves" ADD CONSTRAINT "scheduled_moves_move" CHECK ("scheduled_moves"."move" in ('publish', 'open_again', 'archive'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_venue" CHECK ("suggestions"."sender" <> 'venue' or ("suggestions"."listing_id" is not null and "suggestions"."event_id" is not null));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_sender" CHECK ("suggestions"."sender" in ('anyone', 'group', 'venue'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_subject" CHECK ("suggestions"."subject" in ('wrong_details', 'broken_link', 'closed', 'moved', 'other', 'called_off', 'not_here', 'new_listing'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_about" CHECK (case when "suggestions"."subject" = 'new_listing' then "suggestions"."listing_id" is null and "suggestions"."missing_group" is not null and "suggestions"."event_id" is null else ("suggestions"."listing_id" is not null or "suggestions"."event_id" is not null) and "suggestions"."missing_group" is null end);