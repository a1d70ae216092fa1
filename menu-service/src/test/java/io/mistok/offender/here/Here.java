package io.mistok.offender.here;

import io.mistok.offender.there.There;

/** Half a cycle, to prove that the rule against cycles bites. */
public interface Here {

    There other();
}
