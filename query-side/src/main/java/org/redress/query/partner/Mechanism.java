package org.redress.query.partner;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.redress.events.partner.MechanismKind;
import org.redress.query.projection.Folded;

/**
 * A mechanism of cooperation.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events so far
 * @param kind what for
 * @param name its name
 * @param region region in which it works
 * @param regions its region and every region above it
 * @param setUpAt when it was set up
 * @param partners who takes part or took part, in the order in which they joined
 */
public record Mechanism(
    @BsonId String id,
    long position,
    long version,
    MechanismKind kind,
    String name,
    String region,
    List<String> regions,
    Instant setUpAt,
    List<Partner> partners)
    implements Folded {

  /** Number of bodies that take part now. */
  public long members() {
    return partners.stream().filter(partner -> partner.leftAt() == null).count();
  }
}
