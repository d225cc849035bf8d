CREATE TABLE "bank_holidays" (
	"date" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "school_holidays" (
	"from_date" date PRIMARY KEY NOT NULL,
	"to_date" date NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "school_holidays_order" CHECK ("school_holidays"."from_date" <= "school_holidays"."to_date")
);
--> statement-breakpoint
CREATE TABLE "school_years" (
	"from_date" date PRIMARY KEY NOT NULL,
	"to_date" date NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "school_years_order" CHECK ("school_years"."from_date" <= "school_years"."to_date")
);
--> statement-breakpoint
ALTER TABLE "venues" ADD COLUMN "opening_times" jsonb;