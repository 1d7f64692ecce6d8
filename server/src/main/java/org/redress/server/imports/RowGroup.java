package org.redress.server.imports;

import java.util.List;

/**
 * The rows of one complaint.
 *
 * @param key key of the complaint inside the data set
 * @param rows its rows in the order of the file, at least one
 */
record RowGroup(String key, List<SourceRow> rows) {}
