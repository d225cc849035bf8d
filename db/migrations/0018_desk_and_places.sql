CREATE TABLE "listing_venues" (
	"id" uuid PRIMARY KEY NOT NULL,
	"listing_id" uuid NOT NULL,
	"venue_id" uuid NOT NULL,
	"note" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "listing_venues" ADD CONSTRAINT "listing_venues_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_venues" ADD CONSTRAINT "listing_venues_venue_id_venues_id_fk" FOREIGN KEY ("venue_id") REFERENCES "public"."venues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "listing_venues_once" ON "listing_venues" USING btree ("listing_id","venue_id");--> statement-breakpoint
CREATE INDEX "listing_venues_venue" ON "listing_venues" USING btree ("venue_id");--> statement-breakpoint
CREATE INDEX "venues_name" ON "venues" USING btree (lower("name"));