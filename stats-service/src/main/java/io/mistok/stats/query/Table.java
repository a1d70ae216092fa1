package io.mistok.stats.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An answer that can be shown as a table. */
interface Table {

    /** The header, then a row for each point. */
    List<List<?>> rows();

    /** Puts the header above the rows. */
    static <T> List<List<?>> of(List<String> header, List<T> lines, Function<T, List<?>> row) {
        var rows = new ArrayList<List<?>>();
        rows.add(header);
        lines.forEach(line -> rows.add(row.apply(line)));
        return rows;
    }
}
