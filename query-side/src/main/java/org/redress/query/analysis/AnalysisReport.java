package org.redress.query.analysis;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.analysis.AnalysisFile;
import org.redress.events.analysis.AnalysisOrder;
import org.redress.query.projection.Folded;

/**
 * An analysis report.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events so far
 * @param order what it is made of
 * @param regions its region and every region above it
 * @param issuedAt when it was issued
 * @param issuedBy name of the body that issued it
 * @param edition edition of the layout
 * @param files its files
 * @param withdrawnAt when it was withdrawn, null while it stands
 * @param withdrawalReason why it was withdrawn, null while it stands
 */
public record AnalysisReport(
    @BsonId String id,
    long position,
    long version,
    AnalysisOrder order,
    List<String> regions,
    Instant issuedAt,
    String issuedBy,
    String edition,
    List<AnalysisFile> files,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason)
    implements Folded {}
