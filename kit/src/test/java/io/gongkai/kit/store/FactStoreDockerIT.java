package io.gongkai.kit.store;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class FactStoreDockerIT extends FactStoreTest {}
