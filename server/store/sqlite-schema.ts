/**
 * The tables of the SQLite engine and their migrations. `user_version` counts the migrations that a file has had;
 * a migration that was released is never edited, a new one is added below it.
 */
import type { Database } from "better-sqlite3";
import { StoreFault } from "./store-fault.ts";

const migrations: readonly string[] = [
  `
  create table workshop (
    id text primary key,
    created_at integer not null,
    ended_at integer,
    join_code text unique
  ) strict, without rowid;
  create index workshop_by_end on workshop (ended_at) where ended_at is not null;

  create table event (
    workshop_id text not null references workshop on delete cascade,
    seq integer not null,
    at integer not null,
    version integer not null,
    type text not null,
    data text not null,
    primary key (workshop_id, seq)
  ) strict, without rowid;

  create table receipt (
    workshop_id text not null references workshop on delete cascade,
    client_id text not null,
    number integer not null,
    result text not null,
    primary key (workshop_id, client_id)
  ) strict, without rowid;

  create table deadline (
    workshop_id text not null references workshop on delete cascade,
    key text not null,
    revision integer not null,
    due_at integer not null,
    primary key (workshop_id, key)
  ) strict, without rowid;
  create index deadline_by_time on deadline (due_at, workshop_id, key);

  create table credential (
    hash text primary key,
    workshop_id text not null references workshop on delete cascade,
    kind text not null,
    subject text not null,
    created_at integer not null
  ) strict, without rowid;
  create index credential_by_workshop on credential (workshop_id);

  create table person_name (
    workshop_id text not null references workshop on delete cascade,
    person_id text not null,
    name text,
    primary key (workshop_id, person_id)
  ) strict, without rowid;

  create table upkeep (
    id integer primary key check (id = 1),
    beat integer not null,
    scrub_due integer not null
  ) strict;
  insert into upkeep values (1, 0, 0);
  `,
  `
  alter table upkeep add column alive_at integer;
  `,
];

/** Brings the file to the newest schema, once, however many processes open it together (STORE-13). */
export function migrate(db: Database): void {
  db.transaction(() => {
    const version = db.pragma("user_version", { simple: true });
    if (typeof version !== "number" || version > migrations.length) {
      throw new StoreFault(
        "newer",
        `the database is at version ${version}, this program at ${migrations.length}`,
      );
    }
    for (const migration of migrations.slice(version)) db.exec(migration);
    if (version < migrations.length) db.pragma(`user_version = ${migrations.length}`);
  }).immediate();
}
