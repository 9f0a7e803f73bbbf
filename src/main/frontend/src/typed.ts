/** What was typed and is not yet confirmed by the server, kept in this tab so that it outlives the page. */

interface Typed {
  text: string;
  at: string;
  /** What the server was known to have when this was typed, and what has been on its way there since. */
  known: string[];
}

export class Unconfirmed {
  private readonly place: string;
  private readonly aside: string;

  constructor(task: string, person: string) {
    const own = `typed:${person}:`;
    this.place = own + task;
    this.aside = `aside:${this.place}`;
    Object.keys(sessionStorage)
      .filter((key) => /^(aside:)?typed:/.test(key) && !key.includes(own))
      .forEach((key) => sessionStorage.removeItem(key));
  }

  /** False when there is no room for it. */
  keep(text: string, known: string[]): boolean {
    try {
      sessionStorage.setItem(this.place, JSON.stringify({ text, known, at: new Date().toISOString() }));
      return true;
    } catch {
      sessionStorage.removeItem(this.place);
      return false;
    }
  }

  confirmed(): void {
    sessionStorage.removeItem(this.place);
  }

  /** What to put back over what the server has. A draft that came from elsewhere stays; ours is laid aside then. */
  missing(server: string, drafted: boolean): Typed | undefined {
    const typed = read(this.place);
    if (!typed || typed.text === server) {
      this.confirmed();
      return undefined;
    }
    if (!drafted || typed.known.includes(server)) return typed;
    sessionStorage.setItem(this.aside, JSON.stringify(typed));
    this.confirmed();
    return undefined;
  }

  laidAside(): Typed | undefined {
    return read(this.aside);
  }

  settle(): void {
    sessionStorage.removeItem(this.aside);
  }
}

function read(place: string): Typed | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(place) ?? 'null') as Typed | null) ?? undefined;
  } catch {
    return undefined;
  }
}
