interface IconProps {
  className?: string | undefined;
}

/** Line drawings of WeChat's own signs; decoration, so hidden from screen readers. */
function icon(path: string) {
  return function Icon({ className }: IconProps) {
    return (
      <svg className={className} viewBox="0 0 24 24" aria-hidden focusable="false">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    );
  };
}

export const BackIcon = icon('M15 4l-8 8 8 8');
export const MoreIcon = icon('M5 12h.01M12 12h.01M19 12h.01');
export const KeyboardIcon = icon('M3 6.500h18v11H3zM6.500 10h.01M10 10h.01M13.500 10h.01M17 10h.01M8 14h8');
export const MenuIcon = icon('M4 7h16M4 12h16M4 17h10');
export const ListIcon = icon('M5 9h14M5 15h14');
export const VoiceIcon = icon('M6 10.500v3M10 8.500c1.500 2 1.500 5 0 7M13.500 6c3 3.500 3 8.500 0 12');
export const PlayIcon = icon('M9 6.500l9 5.500-9 5.500z');
export const PictureIcon = icon('M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 9h.01');
export const PlaceIcon = icon('M12 21s7-6.200 7-11.500a7 7 0 0 0-14 0C5 14.800 12 21 12 21zM12 12a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z');
export const MusicIcon = icon('M9 18V6l10-2v12M9 18a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0zM19 16a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z');
export const AppIcon = icon('M8.500 8.500a3.500 3.500 0 1 1 3.500 3.500v0a3.500 3.500 0 1 0 3.500 3.500');
export const LinkIcon = icon('M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1');
export const AlertIcon = icon('M12 8v5M12 16.500h.01M12 3l9.500 17h-19z');
export const PlusIcon = icon('M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 8v8M8 12h8');
export const ScanIcon = icon('M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16');
export const CompassIcon = icon('M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM15.500 8.500l-2 5-5 2 2-5z');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const LockIcon = icon('M6.500 11h11v8.500h-11zM8.500 11V8a3.500 3.500 0 0 1 7 0v3');
