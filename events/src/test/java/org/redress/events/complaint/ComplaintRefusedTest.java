package org.redress.events.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComplaintRefusedTest {

  @Test
  void recordFromBeforeTheOtherWaysWereKeptNamesNone() {
    String stored =
        """
        {"caseId":"C-1","occurredAt":"2026-04-20T03:30:00Z","ground":"OVER_THREE_YEARS",\
        "reason":{"kind":"FREE_TEXT","subject":"complainant","value":"样例:超过三年"}}\
        """;

    ComplaintRefused read = new JsonMapper().readValue(stored, ComplaintRefused.class);

    assertThat(read.ground()).isEqualTo(RefusalGround.OVER_THREE_YEARS);
    assertThat(read.otherRoutes()).isEmpty();
  }
}
