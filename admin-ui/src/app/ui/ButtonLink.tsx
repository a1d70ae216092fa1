import { Button } from 'antd';
import type { MouseEvent, ReactNode } from 'react';
import { useHref, useNavigate } from 'react-router';

interface ButtonLinkProps {
  to: string;
  primary?: boolean;
  icon?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  children: ReactNode;
}

/** A link that looks like a button, and opens in a new tab when asked to, as links do. */
export function ButtonLink({ to, primary = false, icon, size, children }: ButtonLinkProps) {
  const navigate = useNavigate();
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate(to);
  };
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      href={useHref(to)}
      onClick={go}
      icon={icon}
      {...(size ? { size } : {})}
    >
      {children}
    </Button>
  );
}
