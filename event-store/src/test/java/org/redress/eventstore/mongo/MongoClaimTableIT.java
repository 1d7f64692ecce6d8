package org.redress.eventstore.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.eventstore.claim.Claim;
import org.redress.eventstore.claim.ClaimTable;
import org.redress.eventstore.claim.ClaimTableContract;

class MongoClaimTableIT extends ClaimTableContract {

  @RegisterExtension private static final MongoForTests MONGO = new MongoForTests();

  private final String uri = MONGO.freshDatabase();
  private MongoCommitLog log;

  @Override
  protected ClaimTable emptyTable() {
    log = MongoCommitLog.at(uri).standalone().open();
    return log.claims();
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void nodesShareTheTable() {
    log.claims().insert(Claim.free("mailer", 0, new byte[] {7}));
    try (MongoCommitLog other = MongoCommitLog.at(uri).standalone().open()) {
      assertThat(other.claims().find("mailer", 0).orElseThrow().token()).containsExactly(7);
    }
  }
}
