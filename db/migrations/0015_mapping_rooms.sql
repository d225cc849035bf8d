CREATE TABLE "ask_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"ask_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor" text NOT NULL,
	"state" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "ask_steps_state" CHECK ("ask_steps"."state" in ('raised', 'agreed', 'acting', 'answered'))
);
--> statement-breakpoint
CREATE TABLE "asks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"area_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"origin" text NOT NULL,
	"title" text NOT NULL,
	"story" text NOT NULL,
	"place" text,
	"evidence" text,
	"contact" text,
	"state" text DEFAULT 'raised' NOT NULL,
	"outcome" text,
	"is_public" boolean DEFAULT false NOT NULL,
	"listing_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "asks_origin" CHECK ("asks"."origin" in ('resident', 'member', 'searches', 'coverage')),
	CONSTRAINT "asks_state" CHECK ("asks"."state" in ('raised', 'agreed', 'acting', 'answered')),
	CONSTRAINT "asks_outcome" CHECK ("asks"."outcome" in ('done', 'partly', 'not_done')),
	CONSTRAINT "asks_answered" CHECK (("asks"."state" = 'answered') = ("asks"."outcome" is not null))
);
--> statement-breakpoint
CREATE TABLE "listing_ties" (
	"from_id" uuid NOT NULL,
	"to_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "listing_ties_from_id_to_id_kind_pk" PRIMARY KEY("from_id","to_id","kind"),
	CONSTRAINT "listing_ties_kind" CHECK ("listing_ties"."kind" in ('shares', 'refers_to')),
	CONSTRAINT "listing_ties_two" CHECK ("listing_ties"."from_id" <> "listing_ties"."to_id")
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"area_id" text NOT NULL,
	"title" text NOT NULL,
	"need" text NOT NULL,
	"walk" integer NOT NULL,
	"changes" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"area_id" text NOT NULL,
	"taken_on" date NOT NULL,
	"is_monthly" boolean NOT NULL,
	"figures" jsonb NOT NULL,
	CONSTRAINT "snapshots_area_day" UNIQUE("area_id","taken_on")
);
--> statement-breakpoint
ALTER TABLE "output_areas" ADD COLUMN "ages" jsonb;--> statement-breakpoint
ALTER TABLE "suggestions" ADD COLUMN "area_id" text;--> statement-breakpoint
ALTER TABLE "ask_steps" ADD CONSTRAINT "ask_steps_ask_id_asks_id_fk" FOREIGN KEY ("ask_id") REFERENCES "public"."asks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asks" ADD CONSTRAINT "asks_listing_id_listings_id_fk" FOREIGN KEY ("listing_id") REFERENCES "public"."listings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_ties" ADD CONSTRAINT "listing_ties_from_id_listings_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listing_ties" ADD CONSTRAINT "listing_ties_to_id_listings_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."listings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_steps_ask" ON "ask_steps" USING btree ("ask_id","at");--> statement-breakpoint
CREATE INDEX "asks_area" ON "asks" USING btree ("area_id","updated_at");--> statement-breakpoint
CREATE INDEX "listing_ties_to" ON "listing_ties" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "scenarios_area" ON "scenarios" USING btree ("area_id","created_at");--> statement-breakpoint
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_area_id_areas_id_fk" FOREIGN KEY ("area_id") REFERENCES "public"."areas"("id") ON DELETE no action ON UPDATE no action;