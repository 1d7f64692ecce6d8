package org.redress.query.merchant;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.graphql.MutationResult;
import org.redress.query.api.Freshness;
import org.redress.query.api.PageSize;
import org.redress.query.pledge.PledgeRecord;
import org.redress.query.pledge.Pledges;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The queries of {@code merchant.graphqls}. */
@Controller
public final class MerchantQueries {

  private static final int MOST_PLEDGES = 100;

  private final Merchants merchants;
  private final Pledges pledges;
  private final Freshness freshness;

  /** With what it reads from. */
  public MerchantQueries(Merchants merchants, Pledges pledges, Freshness freshness) {
    this.merchants = merchants;
    this.pledges = pledges;
    this.freshness = freshness;
  }

  @QueryMapping("merchant")
  @Nullable Merchant byCreditCode(@Argument String creditCode, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return merchants.findByCreditCode(creditCode).orElse(null);
  }

  @QueryMapping("merchantById")
  @Nullable Merchant byId(@Argument String id, @Argument @Nullable Long atLeast) {
    freshness.await(atLeast);
    return merchants.find(id).orElse(null);
  }

  @SchemaMapping(typeName = "Merchant", field = "pledges")
  List<PledgeRecord> pledges(Merchant merchant, @Argument int first) {
    return pledges.of(merchant.id(), PageSize.checked(first, MOST_PLEDGES));
  }

  /** A command's own effect, from the log itself. */
  @SchemaMapping(typeName = "MerchantPayload", field = "merchant")
  @Nullable Merchant afterCommand(MutationResult result) {
    return result.streamId() == null ? null : merchants.fromLog(result.streamId()).orElse(null);
  }
}
