;; Unpacks one block of LZ4 from one address of a memory to another: the engine's way to write a memory
;; snapshot (extension/engine/snapshot.js). The block is one of our own, checked by its SHA-256
;; before; nothing here looks for damage.
;;
;; A block is a row of sequences: a byte with two lengths, then literal bytes, then how far back the
;; bytes to repeat are. A length of 15 goes on in further bytes; four are added to the second. The last
;; sequence ends after its literals. Copies go eight bytes at a time and may write past their end;
;; what follows in the block is written over that, and what follows the block is put back.
(module
  (import "python" "memory" (memory 1))
  (func (export "unpack")
    (param $at i32)     ;; where the block begins
    (param $end i32)    ;; where it ends
    (param $to i32)     ;; where its contents begin
    (param $until i32)  ;; where they end
    (local $token i32) (local $length i32) (local $byte i32) (local $source i32) (local $stop i32)
    (local $behind i64)
    (local.set $behind (i64.load (local.get $until)))
    (loop $sequence
      (local.set $token (i32.load8_u (local.get $at)))
      (local.set $at (i32.add (local.get $at) (i32.const 1)))
      (local.set $length (i32.shr_u (local.get $token) (i32.const 4)))
      (if (i32.eq (local.get $length) (i32.const 15))
        (then (loop $longer
          (local.set $byte (i32.load8_u (local.get $at)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $length (i32.add (local.get $length) (local.get $byte)))
          (br_if $longer (i32.eq (local.get $byte) (i32.const 255))))))
      (if (local.get $length)
        (then
          (local.set $stop (i32.add (local.get $to) (local.get $length)))
          (loop $literals
            (i64.store (local.get $to) (i64.load (local.get $at)))
            (local.set $at (i32.add (local.get $at) (i32.const 8)))
            (local.set $to (i32.add (local.get $to) (i32.const 8)))
            (br_if $literals (i32.lt_u (local.get $to) (local.get $stop))))
          (local.set $at (i32.sub (local.get $at) (i32.sub (local.get $to) (local.get $stop))))
          (local.set $to (local.get $stop))))
      (if (i32.ge_u (local.get $at) (local.get $end))
        (then
          (i64.store (local.get $until) (local.get $behind))
          (return)))
      (local.set $source (i32.sub (local.get $to) (i32.load16_u (local.get $at))))
      (local.set $at (i32.add (local.get $at) (i32.const 2)))
      (local.set $length (i32.and (local.get $token) (i32.const 15)))
      (if (i32.eq (local.get $length) (i32.const 15))
        (then (loop $longer
          (local.set $byte (i32.load8_u (local.get $at)))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $length (i32.add (local.get $length) (local.get $byte)))
          (br_if $longer (i32.eq (local.get $byte) (i32.const 255))))))
      (local.set $stop (i32.add (local.get $to) (i32.add (local.get $length) (i32.const 4))))
      (if (i32.ge_u (i32.sub (local.get $to) (local.get $source)) (i32.const 8))
        (then (loop $apart
          (i64.store (local.get $to) (i64.load (local.get $source)))
          (local.set $source (i32.add (local.get $source) (i32.const 8)))
          (local.set $to (i32.add (local.get $to) (i32.const 8)))
          (br_if $apart (i32.lt_u (local.get $to) (local.get $stop)))))
        (else (loop $overlapping
          (i32.store8 (local.get $to) (i32.load8_u (local.get $source)))
          (local.set $source (i32.add (local.get $source) (i32.const 1)))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (br_if $overlapping (i32.lt_u (local.get $to) (local.get $stop))))))
      (local.set $to (local.get $stop))
      (br $sequence))
    (unreachable)))
