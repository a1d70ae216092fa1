import { Button } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';

interface ButtonLinkProps {
  to: string;
  primary?: boolean;
  size?: 'small' | 'medium';
  children: string;
}

/** A link that looks like a button: it opens in a new tab when asked to, as links do. */
export function ButtonLink({ to, primary = false, size = 'medium', children }: ButtonLinkProps) {
  const navigate = useNavigate();
  const href = useHref(to);
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate(to);
  };
  return (
    <Button type={primary ? 'primary' : 'default'} size={size} href={href} onClick={go}>
      {children}
    </Button>
  );
}
