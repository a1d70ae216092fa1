/** What Jobs do, and what the servers of a trial do at their first start. */
@NullMarked
package io.mistok.helm.job;

import org.jspecify.annotations.NullMarked;
