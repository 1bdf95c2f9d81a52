/// <reference types="moothall/bundler/client" />
