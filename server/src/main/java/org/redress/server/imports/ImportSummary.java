package org.redress.server.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param file the file that was read
 * @param mapping name of the mapping
 * @param rows rows read, the header not counted
 * @param complaints complaints that the rows make after merging, rejected ones included
 * @param imported complaints imported by this run
 * @param alreadyImported complaints that an earlier run or an equal row had imported
 * @param rejected rows that could not be imported, by reason
 * @param money money recorded as recovered by this run, whole minor units by currency
 * @param rejectsFile where the rejected rows are, null when there are none
 * @param seconds time taken by the run, without starting the program
 * @param rowsPerSecond rows by seconds
 */
public record ImportSummary(
    String file,
    String mapping,
    long rows,
    long complaints,
    long imported,
    long alreadyImported,
    Map<String, Long> rejected,
    Map<String, Long> money,
    @Nullable String rejectsFile,
    double seconds,
    double rowsPerSecond) {}
