package org.redress.query.assembly;

import org.redress.query.api.AskingPerson;
import org.redress.query.signal.SignalQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queries of early warning, which need to know who asks. */
@Configuration(proxyBeanMethods = false)
public class SignalBeans {

  @Bean
  SignalQueries signalQueries(QuerySide side, AskingPerson asking) {
    return new SignalQueries(side.signals(), side.freshness(), asking);
  }
}
