type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type IsWritable<Holder, Key extends keyof Holder> =
  Same<Pick<Holder, Key>, Readonly<Pick<Holder, Key>>> extends true ? false : true;

type HoldsWritableList<Field> = Extract<Field, unknown[]> extends never ? false : true;

/** The names of fields that could be assigned to, or whose list could be changed, in any member of a union. */
export type Writable<Union> = Union extends unknown
  ? {
      [Key in keyof Union]-?: Union[Key] extends (...given: never[]) => unknown
        ? never
        : true extends IsWritable<Union, Key> | HoldsWritableList<Union[Key]>
          ? Key
          : never;
    }[keyof Union]
  : never;
