CREATE TABLE "review_letters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"token_hash" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answer" text,
	CONSTRAINT "review_letters_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "review_letters_once" UNIQUE("listing_id","due_on"),
	CONSTRAINT "review_letters_answer" CHECK ("review_letters"."answer" in ('still_right', 'change', 'stopped')),
	CONSTRAINT "review_letters_answered" CHECK (("review_letters"."answer" is null) = ("review_letters"."answered_at" is null))
);
--> statement-breakpoint
ALTER TABLE "listings" DROP CONSTRAINT "listings_checked_how";--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "sender" text DEFAULT 'anyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "review_letters" ADD CONSTRAINT "review_letters_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_checked_how" CHECK ("listings"."checked_how" in ('visited', 'phoned', 'group_told_us', 'website', 'group_by_email'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_sender" CHECK ("suggestions"."sender" in ('anyone', 'group'));