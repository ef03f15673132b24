package io.gongkai.gateway.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How ledger files are taken in.
 *
 * @param atOnce imports under way at once
 * @param longestLine bytes of one line; a longer one is rejected without being kept
 * @param chunk lines of the file looked at together; their answers come in file order
 * @param batch lines handed to one service at once
 * @param patience how long a service may be away before the import gives up
 * @param catchUp how long readers may take to catch up
 * @param idle how long nothing may move, in either direction
 */
@ConfigurationProperties("gongkai.imports")
record ImportSettings(
    int atOnce,
    DataSize longestLine,
    int chunk,
    int batch,
    Duration patience,
    Duration catchUp,
    Duration idle) {}
