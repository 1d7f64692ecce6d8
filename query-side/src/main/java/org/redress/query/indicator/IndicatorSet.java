package org.redress.query.indicator;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.query.projection.Folded;

/**
 * A published set of indicators with every version.
 *
 * @param id id of the set
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param versions its versions in the order they were published
 */
public record IndicatorSet(
    @BsonId String id, long position, long version, List<IndicatorSetVersion> versions)
    implements Folded {}
