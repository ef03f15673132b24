package io.gongkai.kit.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonType;
import org.bson.Document;
import org.bson.codecs.BsonTypeClassMap;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/** Collections whose dates are read as {@link Instant}. */
final class Documents {

  private static final CodecRegistry INSTANTS =
      CodecRegistries.fromRegistries(
          CodecRegistries.fromProviders(
              List.of(
                  new DocumentCodecProvider(
                      new BsonTypeClassMap(Map.of(BsonType.DATE_TIME, Instant.class))))),
          MongoClientSettings.getDefaultCodecRegistry());

  private Documents() {}

  static Document decoded(BsonDocument document) {
    return INSTANTS
        .get(Document.class)
        .decode(new BsonDocumentReader(document), DecoderContext.builder().build());
  }

  static MongoCollection<Document> collection(MongoDatabase database, String name) {
    return database.getCollection(name).withCodecRegistry(INSTANTS);
  }
}
