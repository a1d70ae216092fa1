package io.mistok.offender.there;

import io.mistok.offender.here.Here;

/** Half a cycle, to prove that the rule against cycles bites. */
public interface There {

    Here other();
}
