package io.gongkai.request.message;

import io.gongkai.local.testkit.OnDocker;

@OnDocker
class MessageOverHttpDockerIT extends MessageOverHttpTest {}
