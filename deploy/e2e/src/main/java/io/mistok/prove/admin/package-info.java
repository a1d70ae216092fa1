/** People at the admin pages, who go on with their work whatever happens behind the gateway. */
@NullMarked
package io.mistok.prove.admin;

import org.jspecify.annotations.NullMarked;
