/** Three ways to look through the gallery, each a plain list to choose from. */
import { useId } from "react";
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { themeNames } from "../../../shared/words/vocabulary.ts";
import { themes } from "../../../shared/workshop/vocabulary.ts";
import { galleryWords } from "../../words/debrief.ts";
import { type GalleryFilter, personasIn, stepsIn, themesIn } from "./gallery-filters.ts";

export interface FilterBarProps {
  readonly entries: readonly GalleryEntry[];
  readonly filter: GalleryFilter;
  readonly onFilter: (filter: GalleryFilter) => void;
}

export function FilterBar({ entries, filter, onFilter }: FilterBarProps) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-3">
      <Filter
        label={galleryWords.filter.theme}
        value={filter.theme}
        options={themesIn(entries).map((value) => [value, themeNames[value]])}
        onChoose={(value) => onFilter({ ...filter, theme: themes.find((theme) => theme === value) ?? null })}
      />
      <Filter
        label={galleryWords.filter.persona}
        value={filter.persona}
        options={personasIn(entries).map((value) => [value, value])}
        onChoose={(persona) => onFilter({ ...filter, persona })}
      />
      <Filter
        label={galleryWords.filter.step}
        value={filter.step}
        options={stepsIn(entries).map((value) => [value, value])}
        onChoose={(step) => onFilter({ ...filter, step })}
      />
    </div>
  );
}

function Filter(props: {
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string | null) => void;
}) {
  const id = useId();
  if (props.options.length < 2) return null;
  return (
    <div className="flex items-center gap-2.5">
      <label htmlFor={id} className="text-15 text-ink2">
        {props.label}
      </label>
      <select
        id={id}
        value={props.value ?? ""}
        onChange={(event) => props.onChoose(event.target.value || null)}
        className="h-11 max-w-56 border-2 border-ink bg-sheet px-2.5 text-15 font-semibold lg:h-10"
      >
        <option value="">{galleryWords.any}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
