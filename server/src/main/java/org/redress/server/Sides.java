package org.redress.server;

import io.micrometer.core.instrument.MeterRegistry;
import org.redress.eventstore.rocks.RocksCommitLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log and both sides together; closed in the opposite order. */
@Configuration(proxyBeanMethods = false)
class Sides {

  @Bean
  RocksCommitLog commitLog(DataFolder folder, MeterRegistry meters) {
    return folder.openLog(meters);
  }
}
