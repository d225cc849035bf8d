CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"person" text,
	"email" text,
	"message" text,
	"status" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "claims_status" CHECK ("claims"."status" in ('waiting', 'confirmed', 'declined')),
	CONSTRAINT "claims_answered" CHECK (("claims"."status" = 'waiting') = ("claims"."answered_at" is null)),
	CONSTRAINT "claims_emptied" CHECK (("claims"."status" = 'waiting') = ("claims"."email" is not null))
);
--> statement-breakpoint
CREATE TABLE "proposed_edits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"listing_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"base_version" integer NOT NULL,
	"typed" jsonb NOT NULL,
	"reason" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	CONSTRAINT "proposed_edits_newest" UNIQUE("listing_id","user_id"),
	CONSTRAINT "proposed_edits_status" CHECK ("proposed_edits"."status" in ('waiting', 'accepted', 'declined')),
	CONSTRAINT "proposed_edits_answered" CHECK (("proposed_edits"."status" = 'waiting') = ("proposed_edits"."answered_at" is null))
);
--> statement-breakpoint
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
CREATE TABLE "scheduled_moves" (
	"listing_id" uuid NOT NULL,
	"move" text NOT NULL,
	"due_on" date NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"set_by" uuid,
	CONSTRAINT "scheduled_moves_listing_id_move_pk" PRIMARY KEY("listing_id","move"),
	CONSTRAINT "scheduled_moves_move" CHECK ("scheduled_moves"."move" in ('publish', 'archive'))
);
--> statement-breakpoint
ALTER TABLE "listings" DROP CONSTRAINT "listings_status";--> statement-breakpoint
ALTER TABLE "listings" DROP CONSTRAINT "listings_checked_how";--> statement-breakpoint
ALTER TABLE "listing_owners" ADD COLUMN "since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "listing_owners" ADD COLUMN "trusted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "checks" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "sender" text DEFAULT 'anyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_edits" ADD CONSTRAINT "proposed_edits_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposed_edits" ADD CONSTRAINT "proposed_edits_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_letters" ADD CONSTRAINT "review_letters_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_moves" ADD CONSTRAINT "scheduled_moves_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_moves" ADD CONSTRAINT "scheduled_moves_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_listing" ON "claims" USING btree ("listing_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claims_waiting_once" ON "claims" USING btree ("listing_id","email") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "proposed_edits_user" ON "proposed_edits" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_status" CHECK ("listings"."status" in ('draft', 'in_review', 'published', 'temporarily_closed', 'hidden', 'archived'));--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_checked_how" CHECK ("listings"."checked_how" in ('visited', 'phoned', 'group_told_us', 'website', 'group_by_email'));--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_sender" CHECK ("suggestions"."sender" in ('anyone', 'group'));