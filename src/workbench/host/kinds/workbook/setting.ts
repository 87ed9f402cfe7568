import { thing, type Thing } from "../../thing";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { heard } from "../../event";

const settingThing = (key: string): Thing => thing("Setting", { key });

const find = (host: Host, key: unknown): Thing | null =>
  typeof key === "string" && key in host.model.getSettings() ? settingThing(key) : null;

/** All settings together; Microsoft names 2 MB (OfficeDev/office-js #621). */
const MOST = 2 * 1024 * 1024;

function write(host: Host, key: string, value: unknown): void {
  const all = JSON.stringify({ ...host.model.getSettings(), [key]: value });
  if (all.length > MOST) refuse("InvalidArgument", "The settings together are larger than 2 MB.");
  host.model.setSettings({ ...host.model.getSettings(), [key]: value });
}

kind("Setting", {
  id: (it) => it.key,
  properties: {
    Key: { get: (it) => it.key },
    Value: {
      get: (it, host) =>
        it.key in host.model.getSettings()
          ? host.model.getSettings()[it.key]
          : refuse("ItemNotFound", `There is no setting "${it.key}".`),
      set: (it, value, host) => write(host, it.key, value),
    },
    _Id: { get: (it) => it.key },
  },
  methods: {
    Delete(it, _, host) {
      const { [it.key]: gone, ...rest } = host.model.getSettings();
      if (gone === undefined) refuse("ItemNotFound", `There is no setting "${it.key}".`);
      host.model.setSettings(rest);
    },
  },
});

kind("SettingCollection", {
  items: (_, host) => Object.keys(host.model.getSettings()).map(settingThing),
  item: (_, key, host) => find(host, key),
  methods: {
    Add(_, args, host) {
      const key = args.text(0);
      if (key === "") refuse("InvalidArgument", "A setting has a key.");
      write(host, key, args.raw(1));
      return settingThing(key);
    },
    GetCount: (_, __, host) => Object.keys(host.model.getSettings()).length,
    GetItemOrNullObject: (_, args, host) => find(host, args.text(0)),
    ...heard("SettingsChangedEvent"),
  },
});
