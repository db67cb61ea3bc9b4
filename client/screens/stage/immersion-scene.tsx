/** Immersion: go, read in silence, say "I am …"; and where the tables are, for whoever still looks for theirs. */
import { immersionWords, tablesWords } from "../../words/stage.ts";
import { RuledFoot, StageHead } from "./stage-frame.tsx";
import { TableList, useTablePages } from "./table-list.tsx";

export function ImmersionScene() {
  const { items, page, pages } = useTablePages(12);
  return (
    <>
      <StageHead title={immersionWords.title} />
      <ol className="field-ink stage-x grid grid-cols-3 gap-x-12 pt-12 pb-14">
        {immersionWords.steps.map(({ id, title, about }, index) => (
          <li key={id} className="flex gap-8">
            <span aria-hidden className="display tnum text-d166 leading-[0.78]!">
              {index + 1}
            </span>
            <span>
              <span className="display block text-d64">{title}</span>
              <span className="mt-5 block text-32 text-pretty">{about}</span>
            </span>
          </li>
        ))}
      </ol>
      <div className="flex min-h-0 flex-1 flex-col pt-10">
        <TableList places={items} hasLine />
      </div>
      <RuledFoot>
        {pages > 1 && (
          <>
            <strong className="tnum font-bold">{tablesWords.page(page, pages)}</strong>{" "}
            <span className="ml-4 text-ink2">{tablesWords.pageAbout}</span>
          </>
        )}
      </RuledFoot>
    </>
  );
}
