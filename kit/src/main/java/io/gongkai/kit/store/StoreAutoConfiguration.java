package io.gongkai.kit.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The service's database and its stores. */
@AutoConfiguration(after = MongoReactiveAutoConfiguration.class)
class StoreAutoConfiguration {

  @Bean
  MongoDatabase mongoDatabase(MongoClient client, @Value("${gongkai.database}") String name) {
    return client.getDatabase(name);
  }

  @Bean
  FactStores factStores(MongoDatabase database) {
    return new FactStores(database);
  }

  @Bean
  MongoClientSettingsBuilderCustomizer quickRefusals() {
    return settings ->
        settings
            .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
            .applyToSocketSettings(
                socket ->
                    socket.connectTimeout(5, TimeUnit.SECONDS).readTimeout(30, TimeUnit.SECONDS));
  }
}
