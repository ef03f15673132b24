package io.gongkai.request.party;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class ErasureOverHttpDockerIT extends ErasureOverHttpTest {}
