/** What a lock file must keep to: floors of versions, where packages come from, what runs at install, and licences. */

/** An installed package, as package-lock.json has it. */
export interface LockedPackage {
  readonly version?: string;
  /** The name, where it is installed under another one. */
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** The installed packages by their path; the package itself has the empty one. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The content of packages.json. */
export interface PackageRules {
  readonly floors: readonly {
    readonly package: string;
    /** The lowest version of each major one, the lowest major first; what is newer than all has the last one's. */
    readonly lowest: readonly string[];
    readonly why: string;
    readonly see: string;
  }[];
  /** Packages with scripts that run at install, each read by somebody in this version. */
  readonly installScripts: readonly { readonly package: string; readonly version: string; readonly why: string }[];
  /** Licences of what the service runs on, as packages write them. */
  readonly licences: readonly string[];
}

interface Installed extends LockedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

/**
 * What is wrong with a lock file, one line each.
 *
 * @param servers - the version of each server that is not installed by npm, by its name in the floors
 */
export function packageProblems(
  lock: LockFile,
  rules: PackageRules,
  servers: Readonly<Record<string, string>>,
): readonly string[] {
  const installed = Object.entries(lock.packages)
    .filter(([path]) => path !== "")
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version ?? "",
    }));
  const versions = [...installed, ...Object.entries(servers).map(([name, version]) => ({ path: name, name, version }))];
  return [
    ...rules.floors.flatMap((floor) => {
      const copies = versions.filter(({ name }) => name === floor.package);
      if (copies.length === 0)
        return [`${floor.package} has a floor but is not used: delete it from .ci/packages.json`];
      return copies
        .filter(({ version }) => isBelow(version, floor.lowest))
        .map(
          ({ path, version }) => `${path} ${version} is below ${floor.lowest.join(" / ")}: ${floor.why} (${floor.see})`,
        );
    }),
    ...installed.flatMap((each) => originProblems(each)),
    ...installed
      .filter(({ hasInstallScript }) => hasInstallScript)
      .filter(
        (each) => !rules.installScripts.some((known) => known.package === each.name && known.version === each.version),
      )
      .map(
        ({ path, version }) =>
          `${path} ${version} runs a script at install: read it, then name it in .ci/packages.json with a reason, or do without`,
      ),
    ...rules.installScripts
      .filter(
        (known) =>
          !installed.some(
            (each) => each.hasInstallScript && each.name === known.package && each.version === known.version,
          ),
      )
      .map((known) => `${known.package} ${known.version} runs no script at install: delete it from .ci/packages.json`),
    ...installed
      .filter(({ dev, license }) => !dev && !rules.licences.includes(license ?? ""))
      .map(
        ({ path, license }) =>
          `${path} has the licence ${license ?? "(none)"}: if it may be used with the EUPL-1.2, add it in .ci/packages.json`,
      ),
  ];
}

/** A package comes from a registry, with a hash: the registry's address may be left out, another kind of origin may not. */
function originProblems({ path, resolved, integrity }: Installed): readonly string[] {
  return [
    ...(integrity ? [] : [`${path} has no integrity: what is installed cannot be checked`]),
    ...(resolved === undefined || /^https:\/\/[^?#]+\.tgz$/.test(resolved)
      ? []
      : [`${path} comes from ${resolved}: only packages of a registry over https`]),
  ];
}

/** Whether a version is below the floor of its major version; one that cannot be read is. */
function isBelow(version: string, lowest: readonly string[]): boolean {
  const numbers = numbersOf(version);
  if (!numbers) return true;
  const floors = lowest.map((each) => numbersOf(each) ?? []);
  const floor = floors.find(([major = 0]) => major >= (numbers[0] ?? 0)) ?? floors.at(-1) ?? [];
  const place = floor.findIndex((number, index) => number !== numbers[index]);
  // A pre-release comes before its release.
  if (place === -1) return version.includes("-");
  return (numbers[place] ?? 0) < (floor[place] ?? 0);
}

function numbersOf(version: string): readonly number[] | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  return patch === undefined ? null : [Number(major), Number(minor), Number(patch)];
}
