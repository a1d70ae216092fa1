import { type ComponentType, Suspense } from 'react';
import { PageSkeleton } from '../ui/PageSkeleton';

/** A place for a page whose code is still on its way. */
export function PageSlot({ page: Page }: { page: ComponentType }) {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Page />
    </Suspense>
  );
}
