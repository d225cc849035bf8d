CREATE TABLE "loaded_seeds" (
	"name" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "boroughs" ADD COLUMN "outside_places" jsonb;--> statement-breakpoint
ALTER TABLE "boroughs" ADD COLUMN "basemap" jsonb;