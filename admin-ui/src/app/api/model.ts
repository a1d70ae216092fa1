import type { components as Gateway } from './generated/gateway';
import type { components as Menus } from './generated/menu';
import type { components as Replies } from './generated/reply';
import type { components as Stats } from './generated/stats';

/** The API's nouns, by the names its documents give them. */
export type Session = Gateway['schemas']['Session'];
export type Provider = Gateway['schemas']['Provider'];

export type Channel = Menus['schemas']['Channel'];
export type ChannelRequest = Menus['schemas']['ChannelRequest'];
export type Menu = Menus['schemas']['Menu'];
export type MenuChange = Menus['schemas']['MenuChange'];
export type PublishedMenu = Menus['schemas']['PublishedMenu'];
export type Button = Menus['schemas']['Button'];
export type ButtonRequest = Menus['schemas']['ButtonRequest'];
export type Violation = Menus['schemas']['Violation'];
export type Check = Menus['schemas']['Check'];
export type Callbacks = Menus['schemas']['Callbacks'];

export type Rules = Replies['schemas']['Rules'];
export type Content = Replies['schemas']['Content'];
export type Answer = Replies['schemas']['Answer'];
export type Keyword = Replies['schemas']['Keyword'];
export type OffHours = Replies['schemas']['OffHours'];
export type Opening = Replies['schemas']['Opening'];
export type Holiday = Replies['schemas']['Holiday'];
export type Preview = Replies['schemas']['Preview'];

export type Clicks = Stats['schemas']['Clicks'];
export type ItemCount = Stats['schemas']['ItemCount'];
export type ActionCount = Stats['schemas']['ActionCount'];
export type Active = Stats['schemas']['Active'];
