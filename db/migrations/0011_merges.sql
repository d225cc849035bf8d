CREATE TABLE "distinct_listings" (
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	CONSTRAINT "distinct_listings_first_id_second_id_pk" PRIMARY KEY("first_id","second_id"),
	CONSTRAINT "distinct_listings_order" CHECK ("distinct_listings"."first_id" < "distinct_listings"."second_id")
);
--> statement-breakpoint
CREATE TABLE "listing_merges" (
	"loser_id" uuid PRIMARY KEY NOT NULL,
	"winner_id" uuid NOT NULL,
	"loser_version" integer NOT NULL,
	"winner_version" integer NOT NULL,
	"moved" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	CONSTRAINT "listing_merges_two" CHECK ("listing_merges"."loser_id" <> "listing_merges"."winner_id")
);
--> statement-breakpoint
ALTER TABLE "distinct_listings" ADD CONSTRAINT "distinct_listings_first_id_listings_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "distinct_listings" ADD CONSTRAINT "distinct_listings_second_id_listings_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_merges" ADD CONSTRAINT "listing_merges_loser_id_listings_id_fk" FOREIGN KEY ("loser_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_merges" ADD CONSTRAINT "listing_merges_winner_id_listings_id_fk" FOREIGN KEY ("winner_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "distinct_listings_second" ON "distinct_listings" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "listing_merges_winner" ON "listing_merges" USING btree ("winner_id");