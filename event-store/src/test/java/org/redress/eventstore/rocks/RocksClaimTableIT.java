package org.redress.eventstore.rocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.eventstore.claim.Claim;
import org.redress.eventstore.claim.ClaimTable;
import org.redress.eventstore.claim.ClaimTableContract;

class RocksClaimTableIT extends ClaimTableContract {

  @TempDir private Path folder;
  private RocksCommitLog log;

  @Override
  protected ClaimTable emptyTable() {
    log = RocksCommitLog.in(folder).open();
    return log.claims();
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void rowsOutliveTheProcess() {
    log.claims().insert(Claim.free("mailer", 0, new byte[] {7}));
    log.close();
    log = RocksCommitLog.in(folder).open();
    assertThat(log.claims().find("mailer", 0).orElseThrow().token()).containsExactly(7);
  }
}
