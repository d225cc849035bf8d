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
ALTER TABLE "scheduled_moves" ADD CONSTRAINT "scheduled_moves_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_moves" ADD CONSTRAINT "scheduled_moves_set_by_users_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;