ALTER TABLE "boroughs" ADD COLUMN "outside_places" jsonb;--> statement-breakpoint
ALTER TABLE "boroughs" ADD COLUMN "basemap" jsonb;