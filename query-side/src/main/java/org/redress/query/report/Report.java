package org.redress.query.report;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.clock.StatutoryClock;
import org.redress.query.form.IssuedForm;
import org.redress.query.projection.Folded;

/**
 * A report and what was done about it.
 *
 * @param id id of the report
 * @param position position of the last event it took
 * @param version number of events in the report so far
 * @param regions the region of the handling authority and every region above it
 * @param receipt what was received
 * @param handling how it was handled
 * @param clocks statutory clocks in the order in which they started
 * @param forms official forms that were issued, in order
 */
public record Report(
    @BsonId String id,
    long position,
    long version,
    List<String> regions,
    ReportReceipt receipt,
    ReportHandling handling,
    List<StatutoryClock> clocks,
    List<IssuedForm> forms)
    implements Folded {}
