package org.redress.query.pledge;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.pledge.PledgeKind;
import org.redress.query.Money;
import org.redress.query.projection.Folded;

/**
 * A public pledge of a merchant.
 *
 * @param id id of the pledge
 * @param position position of the last event it took
 * @param version number of events in the pledge so far
 * @param merchantId the merchant that pledged
 * @param kind what is promised
 * @param stage where it stands
 * @param returnTermDays days for returning goods; 0 for a pledge without returns
 * @param terms published wording, null when kind and term say it all
 * @param region region of the merchant
 * @param madeAt when it was made
 * @param endedAt when it ended, null while it has not
 * @param returns returns carried out under it
 * @param refused returns refused although it promises them
 * @param returned money paid back under it, by currency; no part of recovered loss
 */
public record PledgeRecord(
    @BsonId String id,
    long position,
    long version,
    String merchantId,
    PledgeKind kind,
    PledgeStage stage,
    int returnTermDays,
    @Nullable String terms,
    String region,
    Instant madeAt,
    @Nullable Instant endedAt,
    long returns,
    long refused,
    List<Money> returned)
    implements Folded {}
