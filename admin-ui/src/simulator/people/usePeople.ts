import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { addPerson, renamePerson } from '../api/calls';
import type { Person } from '../api/model';
import { peopleQuery } from '../api/queries';
import { unlike } from './names';
import { inOrder, rememberOrder } from './order';

/** The people of an account in the order in which this browser came to know them; there is always one. */
export function usePeople(appId: string) {
  const { data, error, refetch } = useQuery(peopleQuery(appId));
  const [chosen, choose] = useState<string>();
  const add = useMutation({
    mutationFn: async () => {
      const person = await addPerson(appId);
      const name = unlike(person.nickname, data ?? []);
      return name === person.nickname ? person : renamePerson(appId, person.openId, name);
    },
    onSuccess: async (person) => {
      await refetch();
      choose(person.openId);
    },
  });
  const people = data && inOrder(appId, data);
  useEffect(() => {
    if (people) rememberOrder(appId, people);
  });
  useFirst(people, add.mutate);
  const active = people?.find(({ openId }) => openId === chosen) ?? people?.[0];
  return { people, active, choose, add: () => add.mutate(), failure: error ?? add.error, retry: () => void refetch() };
}

/** Nobody has to be told to begin with a person. */
function useFirst(people: Person[] | undefined, add: () => void): void {
  const asked = useRef(false);
  const nobody = people?.length === 0;
  useEffect(() => {
    if (!nobody || asked.current) return;
    asked.current = true;
    add();
  }, [nobody, add]);
}
