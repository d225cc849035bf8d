CREATE TABLE "listing_edits" (
	"listing_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"base_version" integer NOT NULL,
	"typed" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "listing_edits_listing_id_user_id_pk" PRIMARY KEY("listing_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "listing_views" (
	"listing_id" uuid NOT NULL,
	"day" date NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "listing_views_listing_id_day_pk" PRIMARY KEY("listing_id","day"),
	CONSTRAINT "listing_views_views" CHECK ("listing_views"."views" > 0)
);
--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "proposal" jsonb;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "link_hash" text;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "status" text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "answer" text;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "listing_edits" ADD CONSTRAINT "listing_edits_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_edits" ADD CONSTRAINT "listing_edits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listing_edits_user" ON "listing_edits" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "listing_views_day" ON "listing_views" USING btree ("day");--> statement-breakpoint
CREATE INDEX "suggestions_waiting" ON "suggestions" USING btree ("created_at") WHERE status = 'waiting';--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_link_hash_unique" UNIQUE("link_hash");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_status" CHECK ("suggestions"."status" in ('waiting', 'accepted', 'partly', 'declined'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_answered" CHECK (("suggestions"."status" = 'waiting') = ("suggestions"."answered_at" is null));